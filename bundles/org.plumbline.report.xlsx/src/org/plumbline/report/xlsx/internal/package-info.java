/** Lays out a report as an Excel workbook. */
@NonNullByDefault
package org.plumbline.report.xlsx.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
