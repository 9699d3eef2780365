/** How hard words are to read. */
@NonNullByDefault
package org.plumbline.core.language;

import org.eclipse.jdt.annotation.NonNullByDefault;
