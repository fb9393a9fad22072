#pragma once

#include <QString>

namespace disputedesk::test {

class DeskDriver;

/// Puts `text` into the line of that name; false when there is none.
bool typeInto(DeskDriver &driver, const QString &name, const QString &text);

/// Opens the dialog that takes a key of the driver's account.
void askForKey(DeskDriver &driver);
/// Types `key` into the account dialog that stands there and has it checked; true once it says `words` of it.
bool checkKey(DeskDriver &driver, const QString &key, const QString &words);
/// The sandbox's own key, which is taken.
bool checkRightKey(DeskDriver &driver);
/// Goes on with the key that was checked; true once the dialog is gone and the account was read.
bool connectWithKey(DeskDriver &driver);

} // namespace disputedesk::test
