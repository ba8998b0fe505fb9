package studio.slateroom.ui.queue;

import java.util.List;
import javafx.scene.control.ListView;

/** Rows that are replaced by newer ones without anything else being lost. */
final class KeptRows {

    private KeptRows() {}

    /** Shows rows in place of those that are there; the selection goes with its job. */
    static void show(ListView<JobRow> list, List<JobRow> rows) {
        JobRow selected = list.getSelectionModel().getSelectedItem();
        replaceChanged(list, rows);
        if (selected != null) {
            select(list, selected);
        }
    }

    /** Rows that stay keep their cells, so that a button does not vanish under the mouse. */
    private static void replaceChanged(ListView<JobRow> list, List<JobRow> rows) {
        if (rows.size() != list.getItems().size()) {
            list.getItems().setAll(rows);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).equals(list.getItems().get(i))) {
                list.getItems().set(i, rows.get(i));
            }
        }
    }

    private static void select(ListView<JobRow> list, JobRow selected) {
        for (int i = 0; i < list.getItems().size(); i++) {
            boolean same =
                    list.getItems().get(i).job().id().equals(selected.job().id());
            if (same && list.getSelectionModel().getSelectedIndex() != i) {
                list.getSelectionModel().clearAndSelect(i);
                list.getFocusModel().focus(i);
            }
        }
    }
}
