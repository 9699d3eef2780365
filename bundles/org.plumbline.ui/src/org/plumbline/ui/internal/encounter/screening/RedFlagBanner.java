package org.plumbline.ui.internal.encounter.screening;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.screening.RedFlags;
import org.plumbline.core.screening.Screen;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.ui.internal.Commands;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.form.Named;

/**
 * Keeps in view what is to be done about the most urgent red flag of an encounter until it is recorded what was done;
 * then the next one stands there. Takes no room while none is open.
 */
public final class RedFlagBanner extends Composite {

    private static final int STRIPE = 5;

    private final ChartSession session;
    private final Catalogue catalogue;
    private final Label heading;
    private final Label toDo;
    private final Text action;
    private final Button done;
    private final Label more;
    private final GridData place = GridDataFactory.fillDefaults().grab(true, false).exclude(true).create();
    private List<RedFlagAnswer> open = List.of();
    private final Map<RedFlagAnswer, String> begun = new HashMap<>();
    private RedFlagAnswer asked;
    private Control from;

    /** @param parent a page, laid out as a grid; the banner stands above all else in it */
    public RedFlagBanner(Composite parent, ChartSession session, Catalogue catalogue) {
        super(parent, SWT.NONE);
        this.session = session;
        this.catalogue = catalogue;
        Style.CARD.on(this);
        setLayout(GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(16, 16, 8, 8).spacing(8, 4).create());
        heading = words(Style.DANGER);
        toDo = words(Style.PLAIN);
        action = new Text(this, SWT.BORDER);
        action.setMessage(Messages.whatWasDone);
        action.setLayoutData(GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).create());
        action.getAccessible().addAccessibleListener(new Named(Messages.whatWasDone));
        action.addListener(SWT.DefaultSelection, event -> deal(action.getText()));
        done = new Button(this, SWT.PUSH);
        done.setText(Messages.done);
        done.addListener(SWT.Selection, event -> deal(Messages.doneAsAdvised));
        Button letter = new Button(this, SWT.PUSH);
        letter.setText(Messages.letter);
        letter.addListener(SWT.Selection, event -> Commands.run(PlatformUI.getWorkbench(), Commands.REFERRAL_LETTER));
        more = words(Style.NOTE);
        addListener(SWT.Paint, event -> {
            Rectangle area = getClientArea();
            event.gc.setBackground(Hue.DANGER.color());
            event.gc.fillRectangle(0, 0, STRIPE, area.height);
            event.gc.setForeground(Hue.DANGER.color());
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        });
        setLayoutData(place);
        moveAbove(null);
        setVisible(false);
    }

    private Label words(Style style) {
        Label label = style.on(new Label(this, SWT.WRAP));
        label.setLayoutData(GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(100, SWT.DEFAULT)
                .create());
        return label;
    }

    /** Shows what is open in an encounter, and what was done about it last time. */
    public void show(NoteInput input, boolean editable) {
        List<RedFlagAnswer> before = open;
        open = RedFlags.open(input.encounter());
        if (!open.isEmpty()) {
            RedFlagAnswer first = open.getFirst();
            heading.setText(plain(Level.words(first.getLevel()) + ": " + first.getLabel()));
            toDo.setText(plain(Stream.concat(
                    catalogue.find(RedFlag.class, first.getRedFlag()).map(RedFlag::getAction).stream(),
                    input.before().flatMap(note -> new Screen(note, catalogue).redFlag(first.getRedFlag()))
                            .map(RedFlagAnswer::getAction).map(done -> NLS.bind(Messages.doneBefore, done)).stream())
                    .collect(Collectors.joining("\n"))));
            more.setText(open.size() == 1 ? "" : plain(NLS.bind(Messages.more, open.stream().skip(1)
                    .map(flag -> Level.words(flag.getLevel()) + ": " + flag.getLabel())
                    .collect(Collectors.joining("; ")))));
            more.setVisible(open.size() > 1);
            ((GridData) more.getLayoutData()).exclude = open.size() == 1;
            action.setEditable(editable);
            done.setEnabled(editable);
            ask(first);
        }
        appear(!before.equals(open));
    }

    /** Asks what was done about a flag; words begun about another are there again with that one. */
    private void ask(RedFlagAnswer flag) {
        if (flag != asked) {
            if (asked != null) {
                begun.put(asked, action.getText());
            }
            asked = flag;
            action.setText(begun.getOrDefault(flag, ""));
        }
    }

    /** Shows nothing. */
    public void hide() {
        open = List.of();
        appear(true);
    }

    private void appear(boolean changed) {
        if (changed) {
            if (open.isEmpty() && from != null && !from.isDisposed() && action.isFocusControl()) {
                from.setFocus();
            }
            place.horizontalSpan = ((GridLayout) getParent().getLayout()).numColumns;
            place.exclude = open.isEmpty();
            setVisible(!open.isEmpty());
            getParent().layout(true, true);
        }
    }

    private static String plain(String words) {
        return words.replace("&", "&&");
    }

    /** Goes to where it is recorded what was done. */
    @Override
    public boolean setFocus() {
        from = getDisplay().getFocusControl();
        return isVisible() && action.setFocus();
    }

    private void deal(String words) {
        if (!words.isBlank() && !open.isEmpty()) {
            RedFlagAnswer flag = open.getFirst();
            action.setText("");
            session.make(NLS.bind(Messages.dealtWith, flag.getLabel()),
                    Screen.dealtWith(flag, words.strip(), OffsetDateTime.now().truncatedTo(ChronoUnit.MINUTES)));
        }
    }
}
