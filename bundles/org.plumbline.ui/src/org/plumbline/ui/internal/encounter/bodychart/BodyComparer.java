package org.plumbline.ui.internal.encounter.bodychart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.body.BodyComparison;
import org.plumbline.core.body.BodyMap;
import org.plumbline.core.body.RegionChange;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.store.StoreException;
import org.plumbline.ui.internal.Background;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.chart.PatientWords;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.SectionFrame;
import org.plumbline.ui.internal.form.Named;
import org.plumbline.ui.internal.form.PageBody;

/** Compares the body chart with that of an earlier encounter: in one drawing or side by side, and in words. */
final class BodyComparer {

    /** Visits that are listed, beside all evaluations; GTK measures every item of a list at every layout. */
    private static final int LISTED = 30;

    private final SectionFrame frame;
    private final BodyMap map;
    private final Consumer<List<BodyMark>> overlay;
    private final Combo list;
    private final Combo mode;
    private final Label words;
    private final Label heading;
    private final BodyCanvas beside;
    private List<EncounterHeader> choices = List.of();
    private List<BodyMark> now = List.of();
    private EncounterHeader offered;
    private Encounter other;

    /** @param overlay shows marks of another encounter in the drawing, none when there are none */
    BodyComparer(SectionFrame frame, BodyMap map, Composite tools, Composite drawing,
            Consumer<List<BodyMark>> overlay) {
        this.frame = frame;
        this.map = map;
        this.overlay = overlay;
        Composite row = Style.PLAIN.on(new Composite(tools, SWT.NONE));
        row.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).create());
        row.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        Style.MUTED.on(new Label(row, SWT.NONE)).setText(Messages.compare);
        list = new Combo(row, SWT.READ_ONLY);
        list.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
        list.getAccessible().addAccessibleListener(new Named(Messages.compare));
        list.addListener(SWT.Selection, event -> choose());
        Style.MUTED.on(new Label(row, SWT.NONE)).setText(Messages.compareShow);
        mode = new Combo(row, SWT.READ_ONLY);
        mode.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
        mode.setItems(Messages.inOneDrawing, Messages.sideBySide);
        mode.select(0);
        mode.getAccessible().addAccessibleListener(new Named(Messages.compareMode));
        mode.addListener(SWT.Selection, event -> draw());
        words = Style.MUTED.on(new Label(tools, SWT.WRAP));
        words.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
        heading = Style.STRONG.on(new Label(drawing, SWT.NONE));
        heading.setLayoutData(GridDataFactory.fillDefaults().exclude(true).create());
        beside = new BodyCanvas(drawing, map, new Looking());
        beside.editable(false);
        beside.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).exclude(true)
                .create());
        heading.setVisible(false);
        beside.setVisible(false);
    }

    /** Offers the encounters before the one shown, and compares with the one right before. */
    void offer(NoteInput input) {
        List<EncounterHeader> all = frame.session().headers();
        List<EncounterHeader> before = List.copyOf(all.subList(all.indexOf(input.header()) + 1, all.size()));
        offered = input.header();
        choices = Stream.concat(before.stream().limit(LISTED), before.stream().skip(LISTED)
                .filter(header -> header.getKind() != EncounterKind.VISIT)).toList();
        list.setItems(Stream.concat(Stream.of(Messages.compareNothing), choices.stream()
                .map(header -> PatientWords.join(List.of(day(header), Words.of(header.getKind())))))
                .toArray(String[]::new));
        other = null;
        list.select(0);
        newest(before);
    }

    /** Compares with the newest of these encounters that has a body chart, if one of the last has. */
    private void newest(List<EncounterHeader> before) {
        List<String> unread = new ArrayList<>();
        Optional<Encounter> known = Optional.empty();
        for (int i = 0; i < Math.min(LISTED, before.size()) && known.isEmpty(); i++) {
            String id = before.get(i).getId();
            Optional<Encounter> read = frame.session().encounter(id);
            known = read.filter(encounter -> !encounter.getMarks().isEmpty());
            if (read.isEmpty()) {
                unread.add(id);
            }
        }
        Optional<Encounter> last = known;
        EncounterHeader asked = offered;
        String chart = frame.session().chart().getId();
        if (unread.isEmpty()) {
            last.ifPresent(this::use);
        } else {
            Background.runQuietly(Messages.reading, list, monitor -> newest(chart, unread, monitor), found -> {
                if (offered == asked && list.getSelectionIndex() == 0) {
                    found.or(() -> last).ifPresent(this::use);
                }
            });
        }
    }

    private Optional<Encounter> newest(String chart, List<String> ids, IProgressMonitor monitor)
            throws StoreException {
        for (String id : ids) {
            Encounter read = frame.clinic().store().encounter(chart, id);
            if (!read.getMarks().isEmpty() || monitor.isCanceled()) {
                return Optional.of(read);
            }
        }
        return Optional.empty();
    }

    private void use(Encounter encounter) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).getId().equals(encounter.getId())) {
                list.select(i + 1);
                with(encounter);
            }
        }
    }

    /** Compares these marks with the chosen encounter's. */
    void compare(List<BodyMark> marks) {
        now = marks;
        draw();
    }

    private void choose() {
        other = null;
        int index = list.getSelectionIndex() - 1;
        if (index < 0) {
            draw();
            return;
        }
        ChartSession session = frame.session();
        String id = choices.get(index).getId();
        session.encounter(id).ifPresentOrElse(this::with, () -> Background.run(Messages.reading, list,
                monitor -> frame.clinic().store().encounter(session.chart().getId(), id), this::with));
    }

    /** Compares with this encounter, unless another was chosen while it was read. */
    private void with(Encounter read) {
        int index = list.getSelectionIndex() - 1;
        if (index >= 0 && choices.get(index).getId().equals(read.getId())) {
            other = frame.session().encounter(read.getId()).orElse(read);
            draw();
        }
    }

    private void draw() {
        List<BodyMark> before = other == null ? List.of() : other.getMarks();
        boolean inOne = mode.getSelectionIndex() == 0;
        overlay.accept(inOne ? before : List.of());
        String difference = other == null ? "" : difference(before).replace("&", "&&");
        boolean two = !inOne && other != null;
        boolean changed = !difference.equals(words.getText()) || two != beside.getVisible();
        words.setText(difference);
        heading.setText(other == null ? "" : list.getText());
        beside.show(before, List.of());
        visible(heading, two);
        visible(beside, two);
        mode.setEnabled(other != null);
        if (changed) {
            PageBody.reflow(words);
        }
    }

    private static void visible(Control control, boolean is) {
        control.setVisible(is);
        ((GridData) control.getLayoutData()).exclude = !is;
    }

    private String difference(List<BodyMark> before) {
        if (before.isEmpty()) {
            return Messages.nothingThere;
        }
        String day = choices.stream().filter(header -> header.getId().equals(other.getId())).findFirst()
                .map(BodyComparer::day).orElse("");
        Map<RegionChange.Kind, String> kinds = BodyComparison.compare(before, now).stream()
                .collect(Collectors.groupingBy(RegionChange::kind, TreeMap::new,
                        Collectors.mapping(this::say, Collectors.joining(", "))));
        if (now.isEmpty()) {
            return Messages.bind(Messages.then, day, String.join(", ", kinds.values()));
        }
        if (Set.of(RegionChange.Kind.SAME).containsAll(kinds.keySet())) {
            return Messages.bind(Messages.sinceSame, day);
        }
        return Messages.bind(Messages.since, day, kinds.entrySet().stream()
                .map(kind -> label(kind.getKey()) + ": " + kind.getValue()).collect(Collectors.joining(". ", "", ".")));
    }

    private String say(RegionChange change) {
        String name = map.name(change.region());
        String kinds = Stream.of(change.kindsNow().isEmpty() ? change.kindsBefore() : change.kindsNow())
                .flatMap(Set::stream).map(Words::of).map(word -> word.toLowerCase(Locale.getDefault())).sorted()
                .collect(Collectors.joining(" + "));
        OptionalInt one = change.now().isPresent() ? change.now() : change.before();
        String score = switch (change.kind()) {
            case MORE, LESS -> change.before().getAsInt() + " \u2192 " + change.now().getAsInt();
            default -> one.isPresent() ? String.valueOf(one.getAsInt()) : "";
        };
        return Messages.bind(Messages.change, name, (kinds + ' ' + score).strip());
    }

    private static String label(RegionChange.Kind kind) {
        return switch (kind) {
            case NEW -> Messages.changeNew;
            case MORE -> Messages.changeMore;
            case OTHER -> Messages.changeOther;
            case SAME -> Messages.changeSame;
            case LESS -> Messages.changeLess;
            case GONE -> Messages.changeGone;
        };
    }

    private static String day(EncounterHeader header) {
        return Words.of(header.getStart().toLocalDate());
    }
}
