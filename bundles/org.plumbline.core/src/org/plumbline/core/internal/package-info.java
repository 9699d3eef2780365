/** The words of this bundle that people read. */
@NonNullByDefault
package org.plumbline.core.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
