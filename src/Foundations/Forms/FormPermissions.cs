namespace MotCua.Forms;

/// <summary>Who writes forms, and who reads them.</summary>
public static class FormPermissions
{
    public const string Design = "forms.design";
    public const string Publish = "forms.publish";
    public const string Read = "forms.read";
}
