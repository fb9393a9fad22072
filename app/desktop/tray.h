#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QMenu;

namespace disputedesk {

/// The program's icon beside the clock: it shows a number, says something while the window is away, and is clicked.
class Tray : public QObject {
    Q_OBJECT
public:
    /// What a click with the other button opens; it has to outlive the tray.
    virtual void setMenu(QMenu *menu) = 0;
    /// The number on the icon (0: none) and what it means. Nothing is seen of the icon before the first.
    virtual void setNumber(int number, const QString &tip) = 0;
    /// False: the desktop has icons, and no notices.
    virtual bool takesMessages() const = 0;
    /// A notice of the system.
    virtual void say(const QString &title, const QString &body) = 0;

Q_SIGNALS:
    void activated(); ///< the icon was clicked
    void messageClicked(); ///< a notice was: the system does not say which
};

/// Makes the icon; null where the desktop has no place for it (yet).
using TrayMaker = std::function<std::unique_ptr<Tray>()>;

} // namespace disputedesk
