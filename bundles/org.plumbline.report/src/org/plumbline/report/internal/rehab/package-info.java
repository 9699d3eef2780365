/** The rehab plan that a patient takes home. */
@NonNullByDefault
package org.plumbline.report.internal.rehab;

import org.eclipse.jdt.annotation.NonNullByDefault;
