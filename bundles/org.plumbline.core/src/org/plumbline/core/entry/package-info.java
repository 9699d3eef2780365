/** How what a clinician enters at a place of the examination becomes changes of the note. */
@NonNullByDefault
package org.plumbline.core.entry;

import org.eclipse.jdt.annotation.NonNullByDefault;
