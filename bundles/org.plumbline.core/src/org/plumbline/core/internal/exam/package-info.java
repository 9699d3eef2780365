/** How the findings of each kind are written. */
@NonNullByDefault
package org.plumbline.core.internal.exam;

import org.eclipse.jdt.annotation.NonNullByDefault;
