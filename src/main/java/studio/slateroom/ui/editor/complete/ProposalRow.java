package studio.slateroom.ui.editor.complete;

import java.util.Optional;
import studio.slateroom.media.Picture;
import studio.slateroom.script.complete.Proposal;

/**
 * A proposal as the list shows it.
 *
 * @param words what would be written, on one line
 * @param note what it means, in a few words
 * @param thumbnail the file's picture, if it has one
 */
record ProposalRow(Proposal proposal, String words, String note, Optional<Picture> thumbnail) {}
