/** Vignettes: short cases in plain text, with what the program is expected to think of them. */
@NonNullByDefault
package org.plumbline.core.vignette;

import org.eclipse.jdt.annotation.NonNullByDefault;
