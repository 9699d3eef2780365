/** Lays out a report as tagged PDF. */
@NonNullByDefault
package org.plumbline.report.pdf.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
