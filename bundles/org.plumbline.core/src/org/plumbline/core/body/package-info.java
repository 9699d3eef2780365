/** The body chart: its views and regions, what is painted on it, and how two of them differ. */
@NonNullByDefault
package org.plumbline.core.body;

import org.eclipse.jdt.annotation.NonNullByDefault;
