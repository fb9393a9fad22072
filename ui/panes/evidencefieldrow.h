#pragma once

#include "models/domain/evidenceplan.h"
#include "ui/panes/evidencehead.h"

class QVBoxLayout;

namespace disputedesk {

class InkLabel;

/// One field of the evidence form: its head, and what opens beneath it. Text and file rows build on it.
class EvidenceFieldRow : public QWidget {
    Q_OBJECT
public:
    EvidenceFieldRow(const Theme &theme, const EvidenceField &field, QWidget *parent = nullptr);

    const EvidenceField &field() const { return m_field; }
    QString fieldName() const { return m_field.name; }
    /// Shows the field as the plan sees it; touches no text that is being typed.
    virtual void showRow(const EvidenceRow &row);
    /// Another dispute: closed, empty, nothing to undo.
    virtual void reset();
    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    EvidenceHead *head() const { return m_head; }
    /// Stops of the Tab key, in order.
    virtual QList<QWidget *> stops() const;

protected:
    /// Puts a widget under the head that is there while the row is open.
    void addToBody(QWidget *widget);
    void addToBody(QLayout *layout);
    /// Puts a widget under the head that stays when the row is closed.
    void addUnder(QWidget *widget);
    void addBesideHead(QWidget *widget);
    /// The body is made when the row is opened first.
    virtual void buildBody();
    virtual void takeFocus() { }
    virtual void showHead() = 0;
    void writeHead(const QString &value, const QString &figure, bool bad, const QString &spoken);
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// The row draws itself as a place to drop on.
    void setDropHint(bool over);

    const Theme &m_theme;
    EvidenceRow m_row;
    QWidget *m_body = nullptr;
    InkLabel *m_help = nullptr;

private:
    const EvidenceField &m_field;
    EvidenceHead *m_head = nullptr;
    QLayout *m_top = nullptr;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_bodyColumn = nullptr;
    bool m_open = false;
    bool m_over = false;
};

} // namespace disputedesk
