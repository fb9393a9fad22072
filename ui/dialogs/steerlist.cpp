#include "ui/dialogs/steerlist.h"

#include "ui/theme/spoken.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <utility>

namespace disputedesk {

namespace {
class ListSteerer : public QObject {
public:
    ListSteerer(QLineEdit &line, QListWidget &list, std::function<void()> take)
        : QObject(&line)
        , m_list(list)
        , m_take(std::move(take))
    {
        line.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto *const key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!key->isAutoRepeat()) // a held key is one wish
                m_take();
            return true;
        default: return QObject::eventFilter(watched, event);
        }
    }

private:
    void step(int by)
    {
        if (m_list.count() == 0)
            return;
        m_list.setCurrentRow(qBound(0, m_list.currentRow() + by, m_list.count() - 1));
        tellRow(m_list, m_list.currentRow());
    }

    QListWidget &m_list;
    const std::function<void()> m_take;
};
} // namespace

void steerList(QLineEdit &line, QListWidget &list, std::function<void()> take)
{
    new ListSteerer(line, list, std::move(take));
}

} // namespace disputedesk
