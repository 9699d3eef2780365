/** Red flags: which answers raise them, and which of them wait to be dealt with. */
@NonNullByDefault
package org.plumbline.core.screening;

import org.eclipse.jdt.annotation.NonNullByDefault;
