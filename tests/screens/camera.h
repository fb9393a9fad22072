#pragma once

#include "tests/support/deskwalk.h"

#include <QDir>
#include <QPixmap>

namespace disputedesk::test {

/// Saves pictures under names that end in the theme's.
class Camera {
public:
    /// `size` of the window; empty: as it opens. Without `all` only what the documents show is saved.
    Camera(QDir folder, QString themeName, bool all, QSize size);
    /// Takes no pictures: `look` is told of each screen when it stands there.
    explicit Camera(OnScreen look);

    /// Gives the window the size of the pictures to come.
    void fit(DeskDriver &driver) const;
    /// The window with the dialog that stands on it, dimmed as a screen would show it; once two looks at them are the
    /// same.
    void take(DeskDriver &driver, const QString &name);
    /// The same where it shows what it shall; else it says which picture there is not. True when it was taken.
    bool takeIf(bool ready, DeskDriver &driver, const QString &name);
    /// There is no picture of that name: said on stderr, and not ok any more.
    void miss(const QString &name);
    void save(const QPixmap &picture, const QString &name);
    /// No picture was missed, none failed to be written, none shows a text that is cut or a dialog larger than the
    /// screen.
    bool ok() const { return m_ok; }
    /// The picture that was taken last, written or not.
    QString last() const { return m_last; }

private:
    /// Says on stderr what a person could not read of it.
    void judge(const QWidget &window, const QString &name);

    OnScreen m_look;
    QDir m_folder;
    QString m_theme;
    bool m_all = false;
    QSize m_size;
    QString m_last;
    bool m_ok = true;
};

/// Starts the program at the camera's size and opens a dispute that can still be accepted; the id of it, empty where
/// there is none to see.
QString startOnDispute(DeskDriver &driver, const Camera &camera);

} // namespace disputedesk::test
