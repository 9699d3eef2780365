/** Brings saved charts of earlier formats up to the present one. */
@NonNullByDefault
package org.plumbline.core.migration;

import org.eclipse.jdt.annotation.NonNullByDefault;
