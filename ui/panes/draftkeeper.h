#pragma once

#include "models/items/disputeview.h"

#include <QObject>
#include <QTimer>

namespace disputedesk {

/// Puts metadata as they are shown into `draft`: they are part of it where a person touched them, now or earlier, and
/// they are not what the provider has.
void writeMetadata(Draft &draft, bool touched, const Metadata &shown, const Metadata &server);

/// Knows which draft is being written and what of it is not handed out yet. It asks for the text when it needs it, so
/// that a key press is never lost between two timers.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    explicit DraftKeeper(QObject *parent = nullptr);

    /// Takes up the draft of another dispute; what was open must be flushed before.
    void open(const DisputeView &view);
    /// The same dispute was read again: files and deadline are the app's, text is the person's once touched.
    void refresh(const DisputeView &view);
    /// The person's text is gone or was put back: nothing of it is waiting to be saved.
    void adopt(const Draft &draft);

    bool isFor(const DisputeView &view) const;
    const Draft &draft() const { return m_draft; }
    bool isTouched() const { return m_touched; }
    bool isWaiting() const { return m_waiting; }

    /// The person changed something.
    void touch();
    /// Hands out what waits, with the text as it stands now.
    void flush();

    static constexpr int kDebounceMs = 400;

Q_SIGNALS:
    /// Fill message and metadata in, please.
    void collect(disputedesk::Draft *draft);
    void edited(const Draft &draft);
    /// There is something that is not saved yet.
    void waiting();

private:
    Draft m_draft;
    SeenState m_now; ///< the dispute as last read: base of a draft that begins
    QTimer m_timer;
    bool m_touched = false;
    bool m_waiting = false;
};

} // namespace disputedesk
