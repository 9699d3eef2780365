/** Words of plans that are suggested. */
@NonNullByDefault
package org.plumbline.core.internal.careplan;

import org.eclipse.jdt.annotation.NonNullByDefault;
