using MotCua.Forms;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Forms.Design;

/// <summary>Who works on forms in these tests.</summary>
internal static class Designers
{
    public static readonly Actor Author = Of(FormPermissions.Design, FormPermissions.Read);
    public static readonly Actor Publisher = Of(FormPermissions.Design, FormPermissions.Publish, FormPermissions.Read);

    /// <summary>A small form of this code for this procedure.</summary>
    public static string Form(string code = "thu", string procedure = "9.000001", string title = "Thử") => $$"""
        { "code": "{{code}}", "procedures": ["{{procedure}}"], "title": { "vi": "{{title}}" },
          "schema": { "type": "object", "properties": { "ten": { "type": "string" } }, "required": ["ten"] },
          "pages": [{ "id": "mot", "title": { "vi": "Một" }, "fields": [{ "id": "ten", "widget": "text", "label": { "vi": "Tên" } }] }] }
        """;

    private static Actor Of(params string[] permissions) =>
        new(Guid.CreateVersion7(), ActorKind.Officer, "Người soạn biểu mẫu", [.. permissions.Select(permission => new Grant(permission, null, Period.Always))]);
}
