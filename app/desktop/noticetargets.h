#pragma once

#include "models/domain/reminder.h"

#include <QList>

namespace disputedesk {

/// What a click on a notice of the system opens. The system does not say which notice was clicked, and old ones stay in
/// its list: a click is about all that were shown since the person looked at the window.
class NoticeTargets {
public:
    /// A notice was shown, about these; `looking`: the window is before the person, older notices are done with.
    void shown(const QList<Reminder> &about, bool looking);
    /// Each dispute once; with more than one nobody knows which was meant. They are done with now.
    QList<Reminder> take();

private:
    QList<Reminder> m_about;
};

} // namespace disputedesk
