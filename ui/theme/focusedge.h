#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace disputedesk {

class Theme;

/// A frame inside the edge of what is scrolled by keys, while it has the keyboard; not after a click, where the eye is
/// there already. It takes no room, so nothing moves when it comes.
class FocusEdge : public QWidget {
    Q_OBJECT
public:
    FocusEdge(QAbstractScrollArea &area, const Theme &theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QAbstractScrollArea &m_area;
    const Theme &m_theme;
};

} // namespace disputedesk
