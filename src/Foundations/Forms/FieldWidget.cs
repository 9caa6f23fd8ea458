namespace MotCua.Forms;

/// <summary>How a question is asked.</summary>
public enum FieldWidget
{
    Text,
    TextArea,
    Number,
    Date,
    Time,
    Radio,
    Select,
    Checks,
    Checkbox,
    Phone,
    Email,
    Identity,
    Computed,
    Rows,
}
