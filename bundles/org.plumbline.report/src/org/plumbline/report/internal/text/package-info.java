/** Reports as plain text. */
@NonNullByDefault
package org.plumbline.report.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
