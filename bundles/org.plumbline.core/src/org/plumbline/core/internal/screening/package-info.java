/** How red flags are found in a case. */
@NonNullByDefault
package org.plumbline.core.internal.screening;

import org.eclipse.jdt.annotation.NonNullByDefault;
