package org.plumbline.report;

import java.util.Locale;

import org.plumbline.report.internal.ReportLanguage;

/** What writers print around the words of a report, the same in every format. */
public final class WriterLabels {

    private final ReportLanguage language;

    private WriterLabels(ReportLanguage language) {
        this.language = language;
    }

    /** The labels in the language of a report. */
    public static WriterLabels of(Locale language) {
        return new WriterLabels(new ReportLanguage(language));
    }

    /** Before the start position of an exercise. */
    public String position() {
        return language.say("label.position");
    }

    /** Before the steps of an exercise. */
    public String steps() {
        return language.say("label.steps");
    }

    /** Before the dose of an exercise. */
    public String dose() {
        return language.say("label.dose");
    }

    /** Before the cues of an exercise. */
    public String cues() {
        return language.say("label.cues");
    }

    /** Before what an exercise should feel like. */
    public String feel() {
        return language.say("label.feel");
    }

    /** Before the easier form of an exercise. */
    public String easier() {
        return language.say("label.easier");
    }

    /** Before the harder form of an exercise. */
    public String harder() {
        return language.say("label.harder");
    }

    /** Before the stop rule of an exercise. */
    public String stop() {
        return language.say("label.stop");
    }

    /** Before the target of a chart. */
    public String target() {
        return language.say("label.target");
    }

    /** Under a line to sign on. */
    public String signature() {
        return language.say("label.signature");
    }

    /** Under a line for the date. */
    public String date() {
        return language.say("label.date");
    }

    /** Before the date a report was written on. */
    public String written() {
        return language.say("label.written");
    }

    /** Before the record number. */
    public String record() {
        return language.say("label.record");
    }

    /** Before the version of the knowledge a report used. */
    public String content() {
        return language.say("label.content");
    }

    /** Page x of y. */
    public String page(Object page, Object pages) {
        return language.say("label.page", page, pages);
    }
}
