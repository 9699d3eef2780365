package org.plumbline.ui.internal.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.phrase.Phrase;
import org.plumbline.core.phrase.PhraseFileException;
import org.plumbline.core.phrase.PhraseSet;
import org.plumbline.core.phrase.Placeholders;
import org.plumbline.store.ClinicPhrases;
import org.plumbline.store.ClinicPhrases.Owner;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.Background;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.form.Card;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.Named;
import org.plumbline.ui.internal.form.PageBody;

/** The phrases of the clinic and of the clinician: written, taken out, moved in and out as a file. */
public final class PhrasesView extends ViewPart {

    private static final String FILES = "*.xml";
    /** Lines of the field for the words of a phrase. */
    private static final int LINES = 6;

    private Clinic clinic;
    private PageBody page;
    private Combo whose;
    private ElementTable<Phrase> table;
    private StyledText words;
    private Phrase edited;
    private PhraseSet shown = PhraseSet.none();

    @Override
    public void createPartControl(Composite parent) {
        clinic = getSite().getService(Clinic.class);
        page = new PageBody(parent);
        Card card = page.card(Messages.phrases);
        card.button(Messages.addPhrase, this::add);
        card.button(Messages.importPhrases, this::take);
        card.button(Messages.exportPhrases, this::give);
        owner(card.body());
        table = new ElementTable<Phrase>(card.body(), Messages.phrases,
                List.of(new Column<>(Messages.columnName, 24, Phrase::name, List.of(),
                        (phrase, name) -> put(new Phrase(phrase.id(), name.strip(), phrase.text(), phrase.fields()))),
                        new Column<>(Messages.columnText, 60, Phrase::text, List.of(),
                                (phrase, text) -> put(new Phrase(phrase.id(), phrase.name(), text, phrase.fields()))),
                        new Column<>(Messages.columnFields, 24, PhrasesView::fields, List.of(),
                                (phrase, fields) -> put(new Phrase(phrase.id(), phrase.name(), phrase.text(),
                                        fields(fields))))))
                .onDelete(chosen -> change(set -> chosen.stream().map(Phrase::id).reduce(set, PhraseSet::without,
                        (one, other) -> other)))
                .onSelect(this::details).whenEmpty(Messages.noPhrases);
        words = Style.FIELD.on(new StyledText(card.body(), SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL));
        words.getAccessible().addAccessibleListener(new Named(Messages.columnText));
        words.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, LINES * words.getLineHeight())
                .create());
        words.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        words.addListener(SWT.FocusOut, event -> settle());
        Label hint = Style.MUTED.on(new Label(card.body(), SWT.WRAP));
        hint.setText(Messages.bind(Messages.placesHint,
                String.join(", ", Placeholders.names().stream().limit(12).map(name -> "${" + name + '}').toList())));
        hint.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
        read();
    }

    private void owner(Composite parent) {
        Composite line = Style.PLAIN.on(new Composite(parent, SWT.NONE));
        line.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).create());
        Style.MUTED.on(new Label(line, SWT.NONE)).setText(Messages.phrasesOf);
        whose = new Combo(line, SWT.READ_ONLY);
        whose.setItems(Messages.shared, Messages.mine, Messages.supplied);
        whose.select(0);
        whose.getAccessible().addAccessibleListener(new Named(Messages.phrasesOf));
        whose.addListener(SWT.Selection, event -> read());
    }

    private Owner owner() {
        return whose.getSelectionIndex() == 0 ? Owner.CLINIC : ClinicWords.me();
    }

    private boolean editable() {
        return whose.getSelectionIndex() < 2;
    }

    /** The words of a phrase in full, with the ends of lines that a cell cannot show. */
    private void details(Phrase phrase) {
        settle();
        edited = phrase;
        words.setText(phrase == null ? "" : phrase.text());
        words.setEditable(phrase != null && editable());
    }

    private void settle() {
        if (edited != null && editable() && !words.getText().equals(edited.text())) {
            edited = new Phrase(edited.id(), edited.name(), words.getText(), edited.fields());
            put(edited);
        }
    }

    private void read() {
        table.editable(editable());
        if (!editable()) {
            show(PhraseSet.of(clinic.catalogue()));
            return;
        }
        Owner owner = owner();
        Background.runQuietly(Messages.readingWords, page,
                monitor -> new ClinicPhrases(clinic.store().clinicDocuments()).read(owner), this::show);
    }

    private void show(PhraseSet set) {
        shown = set;
        table.show(set.sorted());
        details(table.selection().stream().findFirst().orElse(null));
    }

    private static String fields(Phrase phrase) {
        return phrase.fields().isEmpty() ? Messages.everywhere : String.join(" ", phrase.fields());
    }

    private static List<String> fields(String entered) {
        return entered.isBlank() || entered.strip().equals(Messages.everywhere) ? List.of()
                : Arrays.asList(entered.strip().split("[\\s,;]+"));
    }

    private String put(Phrase phrase) {
        change(set -> set.with(phrase));
        return "";
    }

    private void add() {
        if (!editable()) {
            whose.select(0);
        }
        Phrase added = new Phrase("phrase-" + UUID.randomUUID(), Messages.newPhrase, "", List.of());
        change(set -> set.with(added));
    }

    private void change(UnaryOperator<PhraseSet> change) {
        Owner owner = owner();
        Background.runQuietly(Messages.readingWords, page, monitor -> clinic.words().change(owner, change), this::show);
    }

    private void take() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] { FILES });
        String file = dialog.open();
        if (file != null) {
            take(Path.of(file));
        }
    }

    /** Takes in the phrases of a file; those with the id of one there is replace it. */
    void take(Path file) {
        Owner owner = owner();
        Background.run(Messages.importPhrases, page, monitor -> {
            PhraseSet taken = read(file);
            clinic.words().change(owner, set -> set.with(taken));
            return taken;
        }, taken -> {
            read();
            say(Messages.bind(Messages.imported, taken.phrases().size()));
        }, failure -> MessageDialog.openError(getSite().getShell(), Messages.importPhrases,
                Messages.bind(Messages.phrasesFailed, failure.getMessage())));
    }

    private static PhraseSet read(Path file) throws IOException, PhraseFileException {
        return PhraseSet.read(Files.readString(file, StandardCharsets.UTF_8));
    }

    private void give() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { FILES });
        dialog.setOverwrite(true);
        dialog.setFileName("phrases.xml");
        String file = dialog.open();
        if (file != null) {
            give(Path.of(file));
        }
    }

    /** Writes the phrases in front to a file. */
    void give(Path file) {
        PhraseSet given = shown;
        Background.run(Messages.exportPhrases, page, monitor -> Files.writeString(file, given.text()),
                written -> say(Messages.bind(Messages.exported, given.phrases().size(), written.getFileName())));
    }

    private void say(String words) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(words);
        setContentDescription(words);
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
