/** The letter that refers a patient because of a red flag. */
@NonNullByDefault
package org.plumbline.report.internal.referral;

import org.eclipse.jdt.annotation.NonNullByDefault;
