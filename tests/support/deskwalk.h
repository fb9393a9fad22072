#pragma once

#include "tests/support/deskdriver.h"

#include <functional>

namespace disputedesk::test {

/// Told the name of what is on the screen now.
using OnScreen = std::function<void(const QString &)>;

/// Triggers an action of the window by name as soon as it is on; false when it is missing or stays off.
bool trigger(DeskDriver &driver, const char *action);
/// Closes every dialog that stands open over the window, which is active then.
void closeDialogs(DeskDriver &driver);
/// Brings the detail to the front where the window has room for one pane only.
void showDetail(DeskDriver &driver);
/// Brings the list back to the front there; where both have room nothing changes.
void showList(DeskDriver &driver);

// Each gives the names of those that did not open.

/// The dialogs about accounts and what stays on this computer: storage, renaming, a new key (its advanced part open,
/// too), emptying, removing, keeping offline. Nothing is changed.
QStringList walkAccountDialogs(DeskDriver &driver, const OnScreen &look);
/// The dialogs about the open dispute and the list that send nothing: deadline, text of a draft (where there is one in
/// the outbox), name of a view.
QStringList walkDisputeDialogs(DeskDriver &driver, const OnScreen &look);
/// Settings, shortcuts, palette, about, help, a new account, export, import.
QStringList walkProgramDialogs(DeskDriver &driver, const OnScreen &look);
/// Canned replies, inserting one, cover letter, packet of files, tags and marks: with a dispute open that is written
/// for.
QStringList walkWritingDialogs(DeskDriver &driver, const OnScreen &look);

} // namespace disputedesk::test
