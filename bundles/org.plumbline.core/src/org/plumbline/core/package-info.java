/** Catalogue, scoring and reasoning: pure functions of a chart and the catalogue. */
@NonNullByDefault
package org.plumbline.core;

import org.eclipse.jdt.annotation.NonNullByDefault;
