package org.plumbline.ui.internal.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;
import org.plumbline.ui.internal.Commands;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Style;

/** Who the chart is about, what must never be out of sight, and what is done most. */
final class ChartHeader extends Composite {

    private final ChartEditor editor;
    private final Label name;
    private final Label who;
    private final Label flags;
    private final Label state;
    private final Button problems;

    ChartHeader(Composite parent, ChartEditor editor) {
        super(parent, SWT.NONE);
        this.editor = editor;
        Style.HEADER.on(this);
        setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 10).spacing(8, 0).create());
        Composite words = Style.HEADER.on(new Composite(this, SWT.NONE));
        words.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
        words.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        name = line(words, Style.TITLE);
        who = line(words, Style.MUTED);
        flags = line(words, Style.DANGER);
        state = line(words, Style.MUTED);
        Composite buttons = Style.HEADER.on(new Composite(this, SWT.NONE));
        buttons.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).create());
        buttons.setLayoutData(GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).create());
        button(buttons, Messages.newEncounterButton, Commands.NEW_ENCOUNTER);
        button(buttons, Messages.reportsButton, Commands.REPORTS);
        problems = button(buttons, "", Commands.PROBLEMS);
        problems.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).indent(0, 4).create());
        problems.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = problems.getToolTipText();
            }
        });
    }

    private static Label line(Composite parent, Style style) {
        Label label = style.on(new Label(parent, SWT.WRAP));
        label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
        return label;
    }

    private Button button(Composite parent, String label, String command) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> Commands.run(editor.getSite(), command));
        return button;
    }

    /** Shows the chart as it is now. */
    void refresh() {
        Chart chart = editor.session().chart();
        boolean changed = set(name, PatientWords.name(chart.getPatient())) | set(who, PatientWords.line(chart))
                | set(flags, redFlags()) | set(state, state(chart));
        problems();
        if (changed) {
            requestLayout(); // measures the pages too, which is too much for every key
        }
    }

    /** How many problems there are stands on a button that keeps its room when there are none. */
    private void problems() {
        String symbols = editor.problems().symbols();
        if (!symbols.equals(problems.getText()) || problems.getVisible() == symbols.isEmpty()) {
            problems.setText(symbols);
            problems.setToolTipText(Messages.bind(Messages.problemsButton, editor.problems().count()));
            problems.setVisible(!symbols.isEmpty());
        }
    }

    /** Shows a text, and says whether another one was shown before. */
    private static boolean set(Label label, String text) {
        String words = text.replace("&", "&&");
        boolean changed = !words.equals(label.getText()) || label.getVisible() == text.isEmpty();
        if (changed) {
            label.setText(words);
            label.setVisible(!text.isEmpty());
            ((GridData) label.getLayoutData()).exclude = text.isEmpty();
        }
        return changed;
    }

    /** Red flags that are present at the newest encounter. */
    private String redFlags() {
        ChartSession session = editor.session();
        return session.headers().stream().findFirst().flatMap(newest -> session.encounter(newest.getId()))
                .map(Encounter::getRedFlags).stream().flatMap(List::stream)
                .filter(flag -> flag.getPresent() == Tri.YES).map(RedFlagAnswer::getLabel)
                .collect(Collectors.collectingAndThen(Collectors.joining("; "),
                        found -> found.isEmpty() ? "" : Messages.bind(Messages.redFlags, found)));
    }

    private String state(Chart chart) {
        List<String> parts = new ArrayList<>();
        ChartSession session = editor.session();
        long seen = session.episode().map(episode -> (long) episode.getEncounters().size()).orElse(0L);
        Coverage coverage = chart.getPatient().getCoverage();
        if (coverage != null && coverage.getAuthorizedVisits() != null) {
            parts.add(Messages.bind(Messages.visitsOf, seen, coverage.getAuthorizedVisits()));
        } else {
            parts.add(seen == 1 ? Messages.oneVisit : Messages.bind(Messages.visits, seen));
        }
        long open = session.headers().stream().filter(header -> header.getStatus() == EncounterStatus.DRAFT
                || header.getStatus() == EncounterStatus.COMPLETE).count();
        parts.add(session.headers().isEmpty() ? "" : open == 0 ? Messages.allSigned
                : Messages.bind(Messages.notSigned, open));
        parts.add(chart.isInvented() ? Messages.invented : "");
        return PatientWords.join(parts);
    }
}
