package org.plumbline.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

/** Deals pieces out to pages. */
final class Pages {

    private final Sheet sheet;
    private final List<List<Placed>> pages = new ArrayList<>();
    private double at;

    /** A piece with the height of its upper edge. */
    record Placed(Piece piece, double top) {
    }

    private Pages(Sheet sheet) {
        this.sheet = sheet;
        start();
    }

    /** The pages, each with its pieces from top to bottom. */
    static List<List<Placed>> of(List<Piece> pieces, Sheet sheet) {
        Pages pages = new Pages(sheet);
        for (int i = 0; i < pieces.size();) {
            int end = i + 1;
            while (end < pieces.size() && pieces.get(end - 1).glued() && pieces.get(end) != Piece.PAGE_BREAK) {
                end++;
            }
            pages.place(pieces.subList(i, end));
            i = end;
        }
        return pages.pages;
    }

    private void start() {
        at = sheet.top(pages.size());
        pages.add(new ArrayList<>());
    }

    /** Places pieces that stay together; what no page can hold is split between any two of them. */
    private void place(List<Piece> chain) {
        if (chain.getFirst() == Piece.PAGE_BREAK) {
            if (!pages.getLast().isEmpty()) {
                start();
            }
            return;
        }
        if (!fits(chain) && !pages.getLast().isEmpty() && (chain.size() == 1 || height(chain) <= sheet.textHeight())) {
            start();
        }
        for (Piece piece : chain) {
            if (!fits(List.of(piece)) && !pages.getLast().isEmpty()) {
                start();
            }
            Piece head = piece.head();
            if (pages.getLast().isEmpty()) {
                if (head != null) {
                    put(head);
                }
            } else {
                at -= piece.before();
            }
            put(piece);
        }
    }

    private void put(Piece piece) {
        pages.getLast().add(new Placed(piece, at));
        at -= piece.height();
    }

    private boolean fits(List<Piece> chain) {
        double space = pages.getLast().isEmpty() ? chain.getFirst().before() : 0;
        return at - height(chain) + space >= sheet.bottom();
    }

    private static double height(List<Piece> chain) {
        return chain.stream().mapToDouble(piece -> piece.before() + piece.height()).sum();
    }
}
