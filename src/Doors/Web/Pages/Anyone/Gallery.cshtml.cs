using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Kernel;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Anyone;

/// <summary>Every part of the pages in every state, for those who build pages; its form refuses everything.</summary>
public sealed class GalleryModel(TimeProvider clock, Wording words) : PageModel
{
    private static readonly Refusal Changed = KernelRefusals.ChangedMeanwhile;

    [BindProperty]
    public Asked Input { get; set; } = new();

    public DateTimeOffset At => clock.GetUtcNow();

    public DueView Due(DueState state, double left, double days) => new(
        state, At.AddDays(-8), At.AddDays(days), At.AddDays(days), TimeSpan.FromHours(80 - left), TimeSpan.FromHours(80), TimeSpan.Zero, TimeSpan.FromHours(left), null);

    public static Choice[] Places(Wording words) => [new("1", words["sample.place.1"]), new("2", words["sample.place.2"])];

    public static Choice[] Houses(Wording words) =>
        [new("1", words["sample.house.1"], words["sample.house.1.hint"]), new("2", words["sample.house.2"])];

    public void OnGet()
    {
        // Shown as they come.
    }

    public IActionResult OnPost()
    {
        Input.Start.Read(ModelState, "Input.Start", words);
        return this.Show(Changed with { Changes = [new(At, words["sample.officer"], "AcceptDossier")] });
    }

    /// <summary>What the sample form asks.</summary>
    public sealed class Asked
    {
        public decimal? Area { get; set; } = 186.4m;

        [System.ComponentModel.DataAnnotations.Required(ErrorMessage = "field.required")]
        public string? Phone { get; set; }

        public string? Name { get; set; }

        public string? Place { get; set; } = "2";

        public string? House { get; set; } = "1";

        public DayTyped Start { get; set; } = new();

        public string? Note { get; set; }
    }
}
