/** The progress report for clinicians and payers. */
@NonNullByDefault
package org.plumbline.report.internal.progress;

import org.eclipse.jdt.annotation.NonNullByDefault;
