/** Counting of timed units. */
@NonNullByDefault
package org.plumbline.core.billing;

import org.eclipse.jdt.annotation.NonNullByDefault;
