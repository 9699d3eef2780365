/** The documentation checks. */
@NonNullByDefault
package org.plumbline.core.internal.check;

import org.eclipse.jdt.annotation.NonNullByDefault;
