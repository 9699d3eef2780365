/** Documentation problems, as payers and the profession see them, and the edits that mend them. */
@NonNullByDefault
package org.plumbline.core.check;

import org.eclipse.jdt.annotation.NonNullByDefault;
