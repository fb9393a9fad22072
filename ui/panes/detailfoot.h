#pragma once

#include "models/items/disputeview.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QWidget>

#include <initializer_list>

class QAction;
class QHBoxLayout;
class QMenu;
class QVBoxLayout;

namespace disputedesk {

class ActButton;
class InkLabel;

/// The acts at the foot: the main one first, the destructive one outlined, the impossible one grey with its reason as
/// tool tip, for screen readers, and as a line. It only asks; nothing is sent from here.
class DetailFoot : public QWidget {
    Q_OBJECT
public:
    DetailFoot(const Theme &theme, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    /// `responseStop`: why the response as typed cannot go out; empty when it can.
    void showActs(const DisputeView &view, const QString &responseStop);
    /// For a pane that is low: the reasons in one line, the whole of them as its tool tip.
    void setDense(bool dense);

Q_SIGNALS:
    void respondRequested();
    void stageRequested();
    void concedeRequested();
    void finaliseRequested(bool won);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildActs();
    void buildRecord();
    void showReasons(const DisputeView &view, const QString &respond, const QString &stage);
    bool isEcho(const void *act);
    ActButton *button(const QString &name, const QString &text, const QString &role);

    void arrange();
    void writeReasons();
    void closeUp();
    int widthOf(std::initializer_list<const QWidget *> acts) const;

    const Theme &m_theme;
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_row = nullptr;
    QHBoxLayout *m_secondRow = nullptr; ///< what the first has no room for
    ActButton *m_respond = nullptr;
    ActButton *m_concede = nullptr;
    ActButton *m_stage = nullptr;
    ActButton *m_record = nullptr;
    InkLabel *m_note = nullptr; ///< how often one can send; where it has no room it stands among the reasons
    bool m_warns = false; ///< of that
    QMenu *m_menu = nullptr;
    QAction *m_won = nullptr;
    QAction *m_lost = nullptr;
    InkLabel *m_reasons = nullptr;
    QStringList m_reasonLines;
    bool m_dense = false;
    QElapsedTimer m_lastClick;
    const void *m_lastAct = nullptr;
};

} // namespace disputedesk
