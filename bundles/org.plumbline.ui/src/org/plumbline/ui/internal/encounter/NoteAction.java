package org.plumbline.ui.internal.encounter;

import java.util.function.Consumer;

/** What keys, menus and Quick Access do with the sections of a note. */
public enum NoteAction {
    /** Goes to the next section. */
    NEXT(cards -> cards.step(1)),
    /** Goes to the section before. */
    PREVIOUS(cards -> cards.step(-1)),
    /** Opens the current section, or closes it. */
    FOLD(cards -> cards.current().ifPresent(SectionCard::fold)),
    /** Sets what was not looked at in the current section to normal. */
    ALL_NORMAL(cards -> cards.current().ifPresent(SectionCard::allNormal)),
    /** Confirms what was carried or defaulted in the current section. */
    CONFIRM_ALL(cards -> cards.current().ifPresent(SectionCard::confirm)),
    /** Goes to the next section with something to confirm. */
    UNCONFIRMED(NoteCards::goUnconfirmed),
    /** Goes to where it is recorded what was done about the red flag in view. */
    RED_FLAG(NoteCards::goRedFlag);

    private final Consumer<NoteCards> action;

    NoteAction(Consumer<NoteCards> action) {
        this.action = action;
    }

    void on(NoteCards cards) {
        action.accept(cards);
    }
}
