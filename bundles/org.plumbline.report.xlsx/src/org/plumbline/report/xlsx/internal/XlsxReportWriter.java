package org.plumbline.report.xlsx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;
import org.plumbline.report.ReportWriter;
import org.plumbline.report.model.Report;

/** Writes reports as Excel workbooks with real dates and numbers, live formulas and native charts. */
@Component
public final class XlsxReportWriter implements ReportWriter {

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String label() {
        return new Wording(Locale.getDefault()).of("format");
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        ReportWorkbook.write(report, out);
    }
}
