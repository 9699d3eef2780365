/** What in a chart speaks for and against the conditions of the catalogue. */
@NonNullByDefault
package org.plumbline.core.differential;

import org.eclipse.jdt.annotation.NonNullByDefault;
