/** Goals: how they are put into a sentence, numbered and measured. */
@NonNullByDefault
package org.plumbline.core.goal;

import org.eclipse.jdt.annotation.NonNullByDefault;
