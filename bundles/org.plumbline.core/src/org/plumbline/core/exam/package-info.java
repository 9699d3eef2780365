/** What examination findings are held against. */
@NonNullByDefault
package org.plumbline.core.exam;

import org.eclipse.jdt.annotation.NonNullByDefault;
