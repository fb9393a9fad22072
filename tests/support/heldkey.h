#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace disputedesk::test {

/// A key that somebody leans on.
struct HeldKey {
    int key = 0;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    QString text; ///< what it types

    static HeldKey of(const QKeySequence &shortcut); ///< its first stroke
    QString name() const;
};

/// Return, Enter and Space: what presses buttons.
QList<HeldKey> pressingKeys();

/// What a key held for five seconds makes at thirty repeats a second: a press, so many pairs of release and press that
/// say they are repeats, a release; each to whatever has the keyboard by then, shortcuts first, as from the platform.
/// What the events start goes on in between. Gives the number of events.
int holdDown(const HeldKey &key, int repeats = 150);

} // namespace disputedesk::test
