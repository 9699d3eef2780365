/** Tests of the Excel writer: every workbook is opened again and read. */
package org.plumbline.report.xlsx.internal;
