using Microsoft.AspNetCore.Mvc;
using MotCua.Blanks;
using MotCua.Blanks.Looking;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Administrator.Blanks;

/// <summary>How a blank is written in Word, and everything that one of a procedure may name.</summary>
public sealed class FindBlankFieldsModel(Gate gate) : AdministratorPageModel(gate)
{
    /// <summary>The marks as they are typed, and the words that explain them.</summary>
    public static IReadOnlyList<(string Sign, string Key)> Signs { get; } =
    [
        ("{{nguoi-nop.ten}}", "field"), ("{{co-quan|hoa}}", "upper"), ("{{nếu tên}} … {{hết}}", "if"), ("{{nếu tên = giá trị}} … {{hết}}", "equals"), ("{{nếu không tên}} … {{hết}}", "unless"),
        ("{{mỗi giay-to}} … {{hết}}", "each"), ("{{sửa Nội dung}} … {{hết}}", "passage"), ("{{chỗ ký}}", "sign"), ("{{mã QR}}", "code"),
    ];

    /// <summary>The codes of the procedures whose forms are asked too; none for a field or the province.</summary>
    [BindProperty(SupportsGet = true, Name = "thu-tuc")]
    public string? Procedures { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public BlankKind Kind { get; set; }

    public BlankFieldList? Found { get; private set; }

    /// <summary>Whether every blank of the kind must show it.</summary>
    public bool MustShow(string name) => Found!.Needs.Any(need => need.AnyOf.Contains(name));

    protected override string Needs => BlankPermissions.Write;

    /// <summary>A name as it is typed into Word.</summary>
    public static string Mark(string name) => $"{{{{{name}}}}}";

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take<BlankField>(
        "blank.fields.title",
        [
            new(Words["blank.fields.mark"], field => Mark(field.Name), 40),
            new(Words["blank.fields.means"], field => field.Label ?? Words[$"blank.field.{field.Name}"], 60),
            new(Words["blank.fields.must"], field => Words[Needed(field) ? "blank.fields.must.yes" : "blank.fields.must.no"], 16),
            new(Words["blank.fields.example"], field => field.Rows is { } rows ? string.Join(", ", rows.Select(row => Mark(row.Name))) : field.Example, 60),
        ],
        async after =>
        {
            var found = await Gate.Ask(Question, cancel);
            if (found.Refusal is { } refusal)
            {
                return new(refusal);
            }

            Found = found.Value;
            return new(after is null ? found.Value.Fields : []);
        },
        field => field.Name,
        cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(Question, cancel);
        if (found.Refusal is { } refusal)
        {
            // What all dossiers have is shown all the same.
            ModelState.AddModelError("thu-tuc", Words.Of(refusal));
            found = await Gate.Ask(new FindBlankFields(Kind, []), cancel);
        }

        Found = found.Done ? found.Value : null;
        return found.Refusal;
    }

    private FindBlankFields Question => new(Kind, ClaimTyped.Codes(Procedures));

    private bool Needed(BlankField field) => field.Rows is { } rows ? rows.Any(row => MustShow($"{field.Name}.{row.Name}")) : MustShow(field.Name);
}
