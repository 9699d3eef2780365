/** How vignettes are read. */
@NonNullByDefault
package org.plumbline.core.internal.vignette;

import org.eclipse.jdt.annotation.NonNullByDefault;
