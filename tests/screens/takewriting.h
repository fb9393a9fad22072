#pragma once

#include "tests/screens/camera.h"

namespace disputedesk::test {

/// Canned replies: the search with its preview, the editor; the cover letter; then an unfilled placeholder.
void takeReplies(DeskDriver &driver, Camera &camera);
/// A copy of a shipped reply, and the new name that its folder is asked for.
void takeFolderName(DeskDriver &driver, Camera &camera);
/// Tags, a note and the dialog for several disputes.
void takeMarks(DeskDriver &driver, Camera &camera);

} // namespace disputedesk::test
