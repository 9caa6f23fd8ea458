using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ListedAs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_dossiers_dossier_competent_agency_stage_first_due",
                table: "dossiers_dossier");

            migrationBuilder.DropIndex(
                name: "IX_dossiers_dossier_competent_agency_stage_id",
                table: "dossiers_dossier");

            migrationBuilder.AddColumn<string>(
                name: "listed_as",
                table: "dossiers_dossier",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.Sql("UPDATE dossiers_dossier SET listed_as = CASE WHEN stage = 'Processing' THEN 'Accepted' ELSE stage END;");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_competent_agency_listed_as_first_due",
                table: "dossiers_dossier",
                columns: new[] { "competent_agency", "listed_as", "first_due" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_competent_agency_listed_as_id",
                table: "dossiers_dossier",
                columns: new[] { "competent_agency", "listed_as", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_dossiers_dossier_competent_agency_listed_as_first_due",
                table: "dossiers_dossier");

            migrationBuilder.DropIndex(
                name: "IX_dossiers_dossier_competent_agency_listed_as_id",
                table: "dossiers_dossier");

            migrationBuilder.DropColumn(
                name: "listed_as",
                table: "dossiers_dossier");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_competent_agency_stage_first_due",
                table: "dossiers_dossier",
                columns: new[] { "competent_agency", "stage", "first_due" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_competent_agency_stage_id",
                table: "dossiers_dossier",
                columns: new[] { "competent_agency", "stage", "id" });
        }
    }
}
