/** How arguments about conditions are found and put in order. */
@NonNullByDefault
package org.plumbline.core.internal.differential;

import org.eclipse.jdt.annotation.NonNullByDefault;
