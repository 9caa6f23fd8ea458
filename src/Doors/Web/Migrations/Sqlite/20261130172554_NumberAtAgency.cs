using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class NumberAtAgency : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_dossiers_dossier_applicant_number",
                table: "dossiers_dossier");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_applicant_number_at_agency",
                table: "dossiers_dossier",
                columns: new[] { "applicant_number", "competent_agency", "receiving_agency", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_dossier_applicant_number_at_agency",
                table: "dossiers_dossier");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_applicant_number",
                table: "dossiers_dossier",
                column: "applicant_number");
        }
    }
}
