package org.plumbline.report.internal.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.plumbline.report.ReportWriter;
import org.plumbline.report.WriterLabels;
import org.plumbline.report.internal.ReportLanguage;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Report;
import org.plumbline.report.model.Report.Field;

/** Writes a report as plain text in UTF-8. */
@Component
public final class PlainTextWriter implements ReportWriter {

    @Override
    public String format() {
        return "txt";
    }

    @Override
    public String label() {
        return new ReportLanguage(Locale.getDefault()).say("text.label");
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        out.write(new Printing(report).print().getBytes(StandardCharsets.UTF_8));
    }

    /** The printing of one report. */
    private static final class Printing {

        private final Report report;
        private final ReportLanguage language;
        private final BlockPrinter blocks;
        private final TextPage page = new TextPage();

        Printing(Report report) {
            this.report = report;
            language = new ReportLanguage(report.language());
            blocks = new BlockPrinter(page, WriterLabels.of(report.language()), language);
        }

        String print() {
            page.line(report.letterhead().clinic());
            report.letterhead().lines().forEach(page::line);
            page.gap();
            page.rule("═");
            page.line(report.title());
            page.rule("═");
            blocks.fields(report.subject());
            for (Report.Section section : report.sections()) {
                page.gap();
                page.gap();
                page.line(section.heading());
                page.line("═".repeat(TextPage.length(section.heading())));
                for (Block block : section.blocks()) {
                    blocks.print(block);
                }
            }
            page.gap();
            page.rule("═");
            page.hanging("", Stream.of(foot(WriterLabels.of(report.language())), report.footnote())
                    .filter(words -> !words.isEmpty()).collect(Collectors.joining("  ·  ")));
            return page.toString();
        }

        private String foot(WriterLabels labels) {
            return Stream.of(new Field(labels.record(), report.record()),
                    new Field(labels.written(), language.date(report.written())),
                    new Field(labels.content(), report.contentVersion()))
                    .map(field -> field.label() + ' ' + field.value()).collect(Collectors.joining("  ·  "));
        }
    }
}
