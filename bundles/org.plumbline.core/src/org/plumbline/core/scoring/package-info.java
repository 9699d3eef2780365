/** Scores of outcome instruments. */
@NonNullByDefault
package org.plumbline.core.scoring;

import org.eclipse.jdt.annotation.NonNullByDefault;
